### Words of the maker's office, English. One section per page, in the order of the menu.

## Every page
office-actions = Actions
