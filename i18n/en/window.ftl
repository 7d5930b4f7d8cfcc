# The window: what every screen shares (src/gui)

window-copy = Copy
window-copied = Copied
window-cancel = Cancel
window-close = Close
window-undo = Undo
window-remove = Remove
window-cause = Technical cause: { $cause }
window-next-thing = Next:

# What a colour means, in a word
window-good = Good
window-attention = Needs attention
window-bad = Not good
window-info = Good to know

# How far a step is
window-to-do = To do
window-done = Done

# No display
window-no-display = There is no display to open a window on. All four steps in a terminal: postseal rehearse
window-cannot-open = The window cannot be opened: { $cause }. All four steps in a terminal: postseal rehearse
