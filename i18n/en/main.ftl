# The name of the language in itself, as the window's list of languages shows it.
language-name = English

# Command line
cli-cause = Technical cause: { $cause }
