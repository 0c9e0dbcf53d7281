package daybook.app.transfer;

import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/** Notes that an app kept as HTML, as plain text. Text without one of these tags stays as it is: "I <3 you" is no tag. */
final class HtmlText {
    private static final String NAMES =
            "br|p|div|b|strong|i|em|u|s|strike|del|span|font|ul|ol|li|h[1-6]|a|small|big|blockquote";
    private static final Pattern ANY = Pattern.compile("(?i)</?(?:" + NAMES + ")(?:\\s[^<>]*)?/?>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|h[1-6]|blockquote)>");

    private HtmlText() {}

    static String plain(String text) {
        if (!ANY.matcher(text).find()) {
            return text;
        }
        String lines = BREAK.matcher(text).replaceAll("\n");
        return HtmlEscape.unescapeHtml(ANY.matcher(lines).replaceAll("")).strip();
    }
}
