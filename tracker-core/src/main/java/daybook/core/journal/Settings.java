package daybook.core.journal;

import daybook.core.collect.Ordered;
import daybook.core.word.ChipList;
import daybook.core.word.Look;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PersonId;
import daybook.core.word.ReportForm;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the writer chose about the pages. It is sealed with the journal, since it tells that there is one. A null was not
 * chosen: the pages then have a default.
 *
 * @param language tag of a bundle, such as {@code de}
 * @param exitPage where Leave goes
 * @param idleMinutes until the journal locks by itself, 1 to 60
 * @param plainTitles whether window titles say the name of the program only
 * @param letters people in the order of their letters in what is shared
 * @param chips codes or ids in the order of the writer; those left out follow in the order of the vocabulary
 * @param reports whether those of a form are made by themselves once their time is over; see {@link #makes}
 */
public record Settings(
        @Nullable String language,
        @Nullable Look look,
        @Nullable OwnWords exitPage,
        @Nullable Integer idleMinutes,
        @Nullable Paper paper,
        @Nullable Boolean plainTitles,
        List<PersonId> letters,
        Map<ChipList, List<String>> chips,
        Map<ReportForm, Boolean> reports) {
    public static final Settings NONE = new Settings(null, null, null, null, null, null, List.of(), Map.of(), Map.of());

    public Settings {
        reports = Ordered.words(reports);
        letters = List.copyOf(letters);
        Map<ChipList, List<String>> copied = new LinkedHashMap<>();
        chips.forEach((list, codes) -> {
            if (!codes.isEmpty()) {
                copied.put(list, List.copyOf(codes));
            }
        });
        chips = Ordered.words(copied);
    }

    /** Nothing chosen about reports. */
    public Settings(
            @Nullable String language,
            @Nullable Look look,
            @Nullable OwnWords exitPage,
            @Nullable Integer idleMinutes,
            @Nullable Paper paper,
            @Nullable Boolean plainTitles,
            List<PersonId> letters,
            Map<ChipList, List<String>> chips) {
        this(language, look, exitPage, idleMinutes, paper, plainTitles, letters, chips, Map.of());
    }

    /** @param forms those that are made by themselves from now on; all others are not */
    public Settings withReports(Set<ReportForm> forms) {
        Map<ReportForm, Boolean> next = new EnumMap<>(ReportForm.class);
        for (ReportForm form : ReportForm.values()) {
            next.put(form, forms.contains(form));
        }
        return new Settings(language, look, exitPage, idleMinutes, paper, plainTitles, letters, chips, next);
    }

    /** Whether reports of a form are made by themselves: those of months are unless somebody chose otherwise. */
    public boolean makes(ReportForm form) {
        return reports.getOrDefault(form, form == ReportForm.MONTH);
    }
}
