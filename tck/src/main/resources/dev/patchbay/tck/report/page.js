for (const box of document.querySelectorAll('[data-filters]')) {
  const rows = [...document.querySelectorAll('#' + box.dataset.filters + ' tbody tr')];
  const count = box.querySelector('output');
  const apply = () => {
    let shown = 0;
    const wanted = [...box.querySelectorAll('input, select')].map(field => [field.dataset.column, field.value.trim().toLowerCase()]);
    for (const row of rows) {
      const fits = wanted.every(([column, value]) => !value || (column ? (row.dataset[column] || '').toLowerCase() === value : row.textContent.toLowerCase().includes(value)));
      row.hidden = !fits;
      if (fits) shown++;
    }
    count.textContent = shown + ' of ' + rows.length;
  };
  box.addEventListener('input', apply);
  apply();
}

// a link to a row that a filter hides shows all rows again
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.hidden) return;
  const box = document.querySelector('[data-filters="' + target.closest('table').id + '"]');
  for (const field of box.querySelectorAll('input, select')) field.value = '';
  box.dispatchEvent(new Event('input'));
  target.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();
