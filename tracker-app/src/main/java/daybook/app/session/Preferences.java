package daybook.app.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/**
 * How the pages look and when they lock. Nothing here is private: it is needed before a journal is open, so it cannot be
 * sealed.
 *
 * @param exitPage where Leave goes
 * @param idleMinutes 1 to 60, never off
 */
public record Preferences(Look look, Language language, String exitPage, int idleMinutes) {
    public static final Preferences FIRST =
            new Preferences(Look.AUTO, Language.AUTO, "https://www.bbc.co.uk/weather", 5);

    /** Light, dark, or what the device says. */
    public enum Look {
        AUTO,
        LIGHT,
        DARK
    }

    /** The page's language, or what the browser asks for. */
    public enum Language {
        AUTO,
        EN,
        DE
    }

    public Preferences {
        if (!reasonableMinutes(idleMinutes) || !reasonablePage(exitPage)) {
            throw new IllegalArgumentException("idle minutes or exit page");
        }
    }

    public static boolean reasonableMinutes(int minutes) {
        return minutes >= 1 && minutes <= 60;
    }

    /** @return whether it is an ordinary address of the web */
    public static boolean reasonablePage(String page) {
        try {
            URI uri = new URI(page);
            return page.length() <= 300 && "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }
}
