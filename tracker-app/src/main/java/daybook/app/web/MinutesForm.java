package daybook.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes, tapped or typed; what is typed counts.
 *
 * @param picked one of the few that are offered
 */
public record MinutesForm(@Nullable String picked, @Nullable String typed) {
    public static final MinutesForm UNSAID = new MinutesForm(null, null);

    /** @param offered values that can be tapped */
    public static MinutesForm of(@Nullable Integer minutes, List<Integer> offered) {
        if (minutes == null) {
            return UNSAID;
        }
        return offered.contains(minutes)
                ? new MinutesForm(minutes.toString(), null)
                : new MinutesForm(null, minutes.toString());
    }

    public static List<Choice> choices(Desk desk, List<Integer> offered) {
        return offered.stream()
                .map(String::valueOf)
                .map(minutes -> new Choice(minutes, desk.words("told.minutes", minutes)))
                .toList();
    }

    public boolean said() {
        return !Reading.blank(picked) || !Reading.blank(typed);
    }

    /** @param field of the form that holds these minutes */
    public @Nullable Integer read(Reading read, String field) {
        String value = Reading.blank(typed) ? picked : typed;
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.strip().matches("\\d{1,6}")) {
            read.no(field + ".typed", "entry.no-minutes");
            return null;
        }
        return Integer.valueOf(value.strip());
    }
}
