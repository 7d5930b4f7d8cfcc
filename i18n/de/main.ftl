language-name = Deutsch

cli-cause = Technische Ursache: { $cause }
