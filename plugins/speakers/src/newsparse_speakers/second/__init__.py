"""
Who says what in languages whose verb comes second: "Gestern sagte Moe", "..., wie Moe sagte".

Which languages those are, and their words, is told by their files: the table `second`.
"""
