package daybook.app.web;

import daybook.app.session.Opened;
import daybook.app.session.Toast;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its question.
 *
 * @param base path of the sitting with a slash at its end, or "/" at the door
 * @param look auto, light or dark
 * @param exitPage where Leave goes
 * @param safety whether a safety phase is on
 * @param plainTitles whether the window's title says the name of the program only
 */
public record Frame(
        String base,
        String look,
        String exitPage,
        int idleSeconds,
        LocalDate today,
        @Nullable Opened opened,
        String language,
        boolean safety,
        boolean plainTitles) {

    /** @return whether there is anything to lock */
    public boolean unlocked() {
        return opened != null;
    }

    public boolean sample() {
        return opened != null && opened.sample();
    }

    /** Whether what was just saved calls for words of support. */
    public boolean care() {
        return opened != null && opened.care();
    }

    public @Nullable Toast toast() {
        return Optional.ofNullable(opened).flatMap(Opened::toast).orElse(null);
    }

    @Override
    public String toString() {
        return "Frame";
    }
}
