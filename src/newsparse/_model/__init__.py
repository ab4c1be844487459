"""
What an article is: spans, records, fields, the article itself and its JSON.
"""
