/**
 * What a reader with script gets beside what stands in the page: sorting, finding, and details that open by themselves.
 */
const valueOf = (row, column) => {
  const cell = row.cells[column]
  return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value)
}

for (const table of document.querySelectorAll('[data-sortable]')) {
  const body = table.tBodies[0]
  const headers = [...table.tHead.rows[0].cells]
  const find = document.querySelector('[data-find]')
  const field = find.querySelector('input')
  const found = find.querySelector('[data-found]')

  const sortBy = (column) => {
    const header = headers[column]
    const isNumber = header.classList.contains('number')
    const before = header.ariaSort
    const falls = before === null ? isNumber : before === 'ascending'
    for (const other of headers) other.removeAttribute('aria-sort')
    header.ariaSort = falls ? 'descending' : 'ascending'
    const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, column) }))
    rows.sort((a, b) => (isNumber ? a.value - b.value : a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    if (falls) rows.reverse()
    body.append(...rows.map(({ row }) => row))
  }
  headers.forEach((header, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = header.textContent
    button.addEventListener('click', () => sortBy(column))
    header.replaceChildren(button)
  })
  headers[1].ariaSort = 'descending'

  let waiting = 0
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const words = field.value.toLowerCase().split(' ').filter(Boolean)
      let shown = 0
      for (const row of body.rows) {
        const name = row.cells[0].textContent.toLowerCase()
        row.hidden = !words.every((word) => name.includes(word))
        if (!row.hidden) shown += 1
      }
      found.textContent = words.length === 0 ? '' : `${shown} of ${body.rows.length} event types`
    }, 120)
  })
  find.hidden = false
}

const openTarget = () => {
  const target = document.getElementById(location.hash.slice(1))
  if (target instanceof HTMLDetailsElement) target.open = true
}
addEventListener('hashchange', openTarget)
openTarget()

let opened = []
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details:not([open])')]
  for (const details of opened) details.open = true
})
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false
  opened = []
})
