### The keys that work at a question.

ask-keys-text = Enter accepts, < alone goes back
ask-keys-choose = ↑↓ move, Enter chooses, Esc goes back
ask-keys-several = ↑↓ move, Space ticks, Enter accepts, Esc goes back
ask-keys-confirm = y or n, Esc goes back
ask-answer-required = An answer is needed here.
ask-keys-pages = ←→ turn the page, { $count } choices in all
