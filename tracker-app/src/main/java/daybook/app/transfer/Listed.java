package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.timeline.Timeline;
import daybook.core.word.Coded;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a journal keeps beside its entries, each list with the shape its things have in a file and in the API. */
public enum Listed implements Coded {
    PEOPLE("people", timeline -> timeline.people().stream().map(ListShapes::write)),
    BOUNDARIES("boundaries", timeline -> timeline.boundaries().stream().map(ListShapes::write)),
    PHASES("phases", timeline -> timeline.phases().stream().map(ListShapes::write)),
    PATTERNS(
            "patterns",
            timeline -> timeline.plans().patterns().values().stream().map(PlanShapes::write)),
    PRACTICES(
            "practices",
            timeline -> timeline.plans().practices().values().stream().map(PlanShapes::write)),
    MEASURES("measures", timeline -> timeline.measures().stream().map(ListShapes::write)),
    EXPERIMENTS(
            "experiments",
            timeline -> timeline.plans().experiments().values().stream().map(PlanShapes::write));

    private final String code;
    private final Function<Timeline, Stream<ObjectNode>> shapes;

    Listed(String code, Function<Timeline, Stream<ObjectNode>> shapes) {
        this.code = code;
        this.shapes = shapes;
    }

    @Override
    public String code() {
        return code;
    }

    public List<ObjectNode> all(Timeline timeline) {
        return shapes.apply(timeline).toList();
    }

    public Optional<ObjectNode> one(String id, Timeline timeline) {
        return shapes.apply(timeline)
                .filter(shape -> shape.path("id").asText().equals(id))
                .findFirst();
    }
}
