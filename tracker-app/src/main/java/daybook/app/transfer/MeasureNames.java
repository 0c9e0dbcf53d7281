package daybook.app.transfer;

import daybook.core.journal.Decision;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.MeasureTerms;
import daybook.core.timeline.Measure;
import daybook.core.timeline.Timeline;
import daybook.core.word.MeasureId;
import java.util.List;

/** Which own measure a mapping means: the one in use under that name, or a new one whose id follows from its terms. */
final class MeasureNames {
    private MeasureNames() {}

    static MeasureId id(MeasureTerms terms, Timeline here) {
        return here.measures().stream()
                .filter(Measure::live)
                .filter(measure -> measure.terms().equals(terms))
                .map(Measure::id)
                .findFirst()
                .orElseGet(() -> new MeasureId(RowId.of(
                        "measure",
                        List.of(
                                terms.name().text(),
                                String.valueOf(terms.low()),
                                String.valueOf(terms.high()),
                                terms.better().code(),
                                terms.part().code(),
                                terms.daily().code()),
                        1)));
    }

    /** @return false where the name is in use with another scale, or twelve are in use already */
    static boolean defined(MeasureId id, MeasureTerms terms, Trial trial) {
        return trial.offer(new DefineMeasure(id, terms)) instanceof Decision.Accepted;
    }
}
