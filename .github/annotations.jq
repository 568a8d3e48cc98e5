# Findings of `algoreg validate --format json` as workflow commands, so that each shows at its line of the pull request.
# Texts come from contributed files: what could end a command or a property is escaped.
def value: tostring | gsub("%"; "%25") | gsub("\r"; "%0D") | gsub("\n"; "%0A");
def property: value | gsub(":"; "%3A") | gsub(","; "%2C");
def level: if . == "info" then "notice" else . end;

.findings[]
| "::\(.severity | level) file=\(.path | property),line=\(.line),endLine=\(.end_line)"
  + ",col=\(.column),endColumn=\(.end_column),title=\(.code | property)"
  + "::\([.message, .why, .help, .citation] | map(select(. != null and . != "")) | join("\n") | value)"
