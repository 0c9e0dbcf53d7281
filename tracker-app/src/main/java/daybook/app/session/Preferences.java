package daybook.app.session;

import daybook.core.journal.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * How the pages look and when they lock, as it is in force: what stands sealed in the open journal, else what holds before
 * one is open.
 *
 * @param exitPage where Leave goes
 * @param idleMinutes 1 to 60, never off
 * @param plainTitles whether a window's title says the name of the program only
 */
public record Preferences(Look look, Language language, String exitPage, int idleMinutes, boolean plainTitles) {
    public static final Preferences FIRST =
            new Preferences(Look.AUTO, Language.AUTO, "https://www.bbc.co.uk/weather", 5, false);

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

    /** @return these, but for what the writer chose in the open journal */
    public Preferences with(Settings sealed) {
        String page = sealed.exitPage() == null ? "" : sealed.exitPage().text();
        return new Preferences(
                sealed.look() == null ? look : look(sealed.look()),
                sealed.language() == null ? language : language(sealed.language()),
                reasonablePage(page) ? page : exitPage,
                sealed.idleMinutes() == null ? idleMinutes : sealed.idleMinutes(),
                sealed.plainTitles() == null ? plainTitles : sealed.plainTitles());
    }

    private static Look look(daybook.core.word.Look sealed) {
        return switch (sealed) {
            case AS_THE_DEVICE -> Look.AUTO;
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
        };
    }

    /** An import may bring a language these pages do not speak. */
    private static Language language(String sealed) {
        return Stream.of(Language.values())
                .filter(one -> one.name().equalsIgnoreCase(sealed))
                .findFirst()
                .orElse(Language.AUTO);
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
