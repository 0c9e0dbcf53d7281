package daybook.core.word;

import java.util.regex.Pattern;

/** The one rule for identifiers: 1 to 64 of {@code A-Z a-z 0-9 _ -}. Ours are random UUIDs; a client may bring its own. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Ids() {}

    public static boolean valid(String id) {
        return FORM.matcher(id).matches();
    }

    static String checked(String id) {
        if (!valid(id)) {
            throw new IllegalArgumentException("an id has 1 to 64 of A-Z a-z 0-9 _ -");
        }
        return id;
    }
}
