### Refusals that only the office and the command line show, English.

refusal-back-office = To the field actions
error-action-exists = A field action with this reference is there already.
error-staff-unknown = Name and password do not fit.
error-staff-role = This needs a role that you do not hold.
error-approval-stage = This is not possible at this stage.
error-approval-author = Whoever wrote the notice or resolved its scope may not approve it.
error-approval-same-person = The two signatures must come from two persons.
error-approval-role-signed = This role has signed already.
error-approval-changed = The files have changed since they were shown. Look at them again.
error-approval-components = Password or code is not right, or the code was used already. Wait for the next code.
error-notice-gaps = The notice has gaps and cannot be submitted yet.
error-notice-unreadable = The notice cannot be read or set.
error-records-unreadable = The list cannot be read.
error-scope-missing = The scope must be resolved first.
error-scope-empty = No consignee is in scope.
error-dispatch-gates = Authorities must be informed first, or somebody states why not.
error-dispatch-digest = A file is not the one that was signed. It is not sent.
error-closure-blocked = Something still stands in the way of closing.
error-task-unknown = This work is not open.
error-profile-invalid = The check profile cannot be used.
error-profile-version = This version of the check profile was published with other contents, or withdrawn. Give it a new version.
error-dossier-unreadable = The dossier does not fit together.
error-story-unreadable = The story cannot be read.
error-notice-clause = There is no such clause in the source, or it is not marked as a translation.
error-notice-language = The notice does not exist in this language, or the language is not known here.
error-notice-reviewer = A translation is reviewed by somebody else than its translator.
