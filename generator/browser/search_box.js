// A search box that leads to the list: the page's policy lets no form go anywhere, so the script follows the link.
(() => {
  'use strict';
  for (const form of document.querySelectorAll('[data-search-box]')) {
    form.classList.add('is-ready');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = new FormData(form).get('q').trim();
      location.assign(query ? `${form.dataset.searchBox}?q=${encodeURIComponent(query)}` : form.dataset.searchBox);
    });
  }
})();
