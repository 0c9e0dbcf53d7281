package daybook.reports.text;

import daybook.reports.block.Text;
import java.util.Arrays;

/** A finding in words: what can be said, and on what it rests. */
public record Spoken(Text sentence, Text basis) {
    static Spoken of(String sentence, String... basis) {
        return of(Text.of(sentence), basis);
    }

    static Spoken of(Text sentence, String... basis) {
        String all = String.join(
                " ", Arrays.stream(basis).filter(part -> !part.isEmpty()).toList());
        return new Spoken(sentence, Text.of(all));
    }
}
