# The name of the language in itself, as the window's list of languages shows it.
language-name = 日本語

# Command line
cli-cause = 技術的な原因：{ $cause }

# A day, as it is written in a sentence. The month is a number, for languages that name it.
date = { $year }年{ $month }月{ $day }日
