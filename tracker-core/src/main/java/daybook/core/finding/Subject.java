package daybook.core.finding;

import daybook.core.word.Better;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;

/** What a comparison is about: a measure every journal may keep, or one the writer chose. */
public sealed interface Subject {
    Topic topic();

    Better better();

    record BuiltIn(Gauge gauge) implements Subject {
        @Override
        public Topic topic() {
            return gauge.topic();
        }

        @Override
        public Better better() {
            return gauge.better();
        }
    }

    record Own(MeasureId id, OwnWords name, Better better) implements Subject {
        @Override
        public Topic topic() {
            return Topic.OWN_MEASURE;
        }
    }

    /** @param direction 1 up, -1 down, 0 neither */
    default boolean forTheBetter(int direction) {
        return switch (better()) {
            case HIGH -> direction > 0;
            case LOW -> direction < 0;
            case NEITHER -> false;
        };
    }
}
