// Updates the total while the customer chooses. Without this script the server computes it when the form is sent.
const form = document.querySelector('form[data-fixed]')

if (form) {
  const { fixed, currency, digits, locale, free } = form.dataset
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const format = (amount) => money.format(amount / 10 ** Number(digits))
  const shown = form.elements.namedItem('amount_shown')

  const update = () => {
    let shipping = 0
    let added = 0
    for (const input of form.querySelectorAll('[data-amount]')) {
      const amount = Number(input.dataset.amount)
      if (input.type === 'radio') shipping += input.checked ? amount : 0
      else if (input.type === 'checkbox') added += input.checked ? amount : 0
      else added += amount * (Number.parseInt(input.value, 10) || 0)
    }
    const total = Number(fixed) + shipping + added
    shown.value = String(total)
    for (const place of document.querySelectorAll('[data-total]')) place.textContent = format(total)
    for (const place of document.querySelectorAll('[data-subtotal]'))
      place.textContent = format(total - shipping)
    for (const place of document.querySelectorAll('[data-shipping]')) {
      place.textContent = shipping === 0 ? free : format(shipping)
    }
  }
  form.addEventListener('input', update)
  for (const button of form.querySelectorAll('[data-refresh]')) button.hidden = true
  update()
}
