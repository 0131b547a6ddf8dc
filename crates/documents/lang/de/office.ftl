### Words of the maker's office, German. One section per page, in the order of the menu.

## Every page
office-actions = Maßnahmen
