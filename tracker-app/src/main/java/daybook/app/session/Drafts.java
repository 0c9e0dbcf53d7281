package daybook.app.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was typed into a form that was refused, kept here and nowhere else until it is saved or the journal is locked. A
 * refused form is answered by a redirect all the same: a browser writes the body of any other answer to disk.
 */
public final class Drafts {
    private final Map<String, Object> byForm = new ConcurrentHashMap<>();

    /** @param form name of the form, as in the page's model */
    public void keep(String form, Object draft) {
        byForm.put(form, draft);
    }

    public Optional<Object> of(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    public void drop(String form) {
        byForm.remove(form);
    }

    public void clear() {
        byForm.clear();
    }
}
