package daybook.core.journal;

import static daybook.core.journal.RefusalReason.MEASURE_ID_TAKEN;
import static daybook.core.journal.RefusalReason.MEASURE_IS_RETIRED;
import static daybook.core.journal.RefusalReason.MEASURE_NAME_TAKEN;
import static daybook.core.journal.RefusalReason.MEASURE_SCALE_EMPTY;
import static daybook.core.journal.RefusalReason.TOO_MANY_MEASURES;
import static daybook.core.journal.RefusalReason.UNKNOWN_MEASURE;
import static daybook.core.journal.RefusalReason.VALUE_OUT_OF_SCALE;

import daybook.core.collect.Ordered;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalEvent.MeasureDefined;
import daybook.core.journal.JournalEvent.MeasureRetired;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import java.util.Map;
import java.util.Optional;

/** The writer's own measures, at most {@value #MOST} of them in use. */
public record Measures(Map<MeasureId, Known> known) {
    public static final int MOST = 12;
    static final Measures NONE = new Measures(Map.of());

    record Known(MeasureTerms terms, boolean retired) {}

    Decision define(DefineMeasure define) {
        Known there = known.get(define.measure());
        if (there != null) {
            return there.terms().equals(define.terms())
                    ? Decision.of()
                    : Decision.no(MEASURE_ID_TAKEN, define.measure());
        }
        if (!(define.terms().low() < define.terms().high())
                || Double.isInfinite(define.terms().high() - define.terms().low())) {
            return Decision.no(MEASURE_SCALE_EMPTY, define.measure());
        }
        if (named(define.terms().name())) {
            return Decision.no(MEASURE_NAME_TAKEN, define.measure());
        }
        return inUse() >= MOST
                ? Decision.no(TOO_MANY_MEASURES, define.measure())
                : Decision.of(new MeasureDefined(define.measure(), define.terms()));
    }

    Decision retire(RetireMeasure retire) {
        Known there = known.get(retire.measure());
        if (there == null) {
            return Decision.no(UNKNOWN_MEASURE, retire.measure());
        }
        return there.retired() ? Decision.of() : Decision.of(new MeasureRetired(retire.measure(), retire.on()));
    }

    /** @param judged whether a retired measure is refused */
    Optional<Decision> refusal(Map<MeasureId, Double> values, boolean judged) {
        for (Map.Entry<MeasureId, Double> value : values.entrySet()) {
            Known there = known.get(value.getKey());
            if (there == null) {
                return Optional.of(Decision.no(UNKNOWN_MEASURE, value.getKey()));
            }
            if (judged && there.retired()) {
                return Optional.of(Decision.no(MEASURE_IS_RETIRED, value.getKey()));
            }
            if (!there.terms().allows(value.getValue())) {
                return Optional.of(Decision.no(VALUE_OUT_OF_SCALE, value.getKey()));
            }
        }
        return Optional.empty();
    }

    private boolean named(OwnWords name) {
        return known.values().stream()
                .anyMatch(other -> !other.retired()
                        && other.terms()
                                .name()
                                .text()
                                .strip()
                                .equalsIgnoreCase(name.text().strip()));
    }

    private long inUse() {
        return known.values().stream().filter(measure -> !measure.retired()).count();
    }

    Measures defined(MeasureDefined event) {
        return new Measures(Ordered.with(known, event.measure(), new Known(event.terms(), false)));
    }

    Measures retired(MeasureRetired event) {
        Known there = known.get(event.measure());
        return there == null
                ? this
                : new Measures(Ordered.with(known, event.measure(), new Known(there.terms(), true)));
    }
}
