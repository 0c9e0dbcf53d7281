package daybook.app.web;

import java.util.stream.Stream;

/** What people type that forms tend to lose: it is kept to the letter. */
public final class OddTexts {
    private OddTexts() {}

    public static Stream<String> all() {
        return Stream.of(
                "\uD83C\uDF39 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "مرحبا, שלום",
                "<b>\"&'</b> , ${x} [[y]]",
                "two\nlines",
                "x".repeat(10_000));
    }

    /** @return the same as a page shows it */
    public static String shown(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** @return longer than any text is kept, by two characters */
    public static String tooLong() {
        return "\uD83C\uDF39".repeat(10_001);
    }
}
