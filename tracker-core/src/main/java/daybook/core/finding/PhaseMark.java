package daybook.core.finding;

import daybook.core.word.OwnWords;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The beginning of a phase, and the name the writer gave it. */
public record PhaseMark(PhaseKind kind, @Nullable OwnWords label, LocalDate from) {}
