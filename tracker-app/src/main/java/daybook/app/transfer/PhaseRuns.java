package daybook.app.transfer;

import daybook.app.transfer.Remark.What;
import daybook.core.journal.Decision.Refused;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.timeline.Phase;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Phases from the labels of rows: each run of days with one label is a phase, the one before ends the day before. The
 * label of a day is that of its last row; a day without one changes nothing.
 */
final class PhaseRuns {
    private final Timeline here;
    private final RowLog log;
    private final Map<LocalDate, OwnWords> days = new TreeMap<>();

    PhaseRuns(Timeline here, RowLog log) {
        this.here = here;
        this.log = log;
    }

    void on(LocalDate day, OwnWords label) {
        days.put(day, label);
    }

    void begin() {
        PhaseId running = null;
        OwnWords label = null;
        for (Map.Entry<LocalDate, OwnWords> day : days.entrySet()) {
            if (!day.getValue().equals(label)) {
                end(running, day.getKey().minusDays(1));
                label = day.getValue();
                running = begun(day.getKey(), label);
            }
        }
    }

    private void end(@Nullable PhaseId running, LocalDate lastDay) {
        if (running != null) {
            offer(running, new EndPhase(running, lastDay));
        }
    }

    /** A phase of that name that covers the day already, from an earlier part of the diary, goes on. */
    private PhaseId begun(LocalDate from, OwnWords label) {
        return here.phases().stream()
                .filter(phase -> covers(phase, from, label))
                .map(Phase::id)
                .findFirst()
                .orElseGet(() -> {
                    PhaseId id = new PhaseId(RowId.of("phase", List.of(label.text(), from.toString()), 1));
                    offer(id, new BeginPhase(id, PhaseKind.OTHER, null, from, label));
                    return id;
                });
    }

    private static boolean covers(Phase phase, LocalDate day, OwnWords label) {
        return phase.kind() == PhaseKind.OTHER
                && phase.person() == null
                && label.equals(phase.label())
                && !phase.from().isAfter(day)
                && (phase.to() == null || !phase.to().isBefore(day));
    }

    private void offer(PhaseId id, JournalCommand command) {
        if (log.trial().offer(command) instanceof Refused refused) {
            log.say(
                    What.LISTED_REFUSED,
                    0,
                    "phases",
                    id.value(),
                    refused.reason().code());
        }
    }
}
