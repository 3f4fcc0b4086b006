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
