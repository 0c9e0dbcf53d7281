package daybook.app.transfer;

import daybook.core.word.Coded;
import daybook.core.word.Felt;
import java.util.Locale;
import java.util.Optional;

/** A feeling as a word or as a number of -3 to 3. */
public final class FeltText {
    private FeltText() {}

    public static Optional<Felt> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.matches("[+-]?[0-3](\\.0+)?")
                ? Felt.ofStep((int) Double.parseDouble(plain))
                : Coded.of(Felt.class, plain);
    }
}
