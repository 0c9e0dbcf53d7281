package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.word.Coded;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request of a few fields, read as strictly as an entry: what is wrong or unknown is a problem. */
public final class SmallBody {
    private final Fields fields;

    public SmallBody(ObjectNode node) {
        this.fields = new Fields(node);
    }

    public Optional<String> text(String field) {
        return fields.text(field);
    }

    public Optional<OwnWords> words(String field) {
        return fields.words(field);
    }

    public List<String> texts(String field) {
        return fields.texts(field);
    }

    public Optional<Boolean> yesNo(String field) {
        return fields.yesNo(field);
    }

    public Optional<LocalDate> day(String field) {
        return fields.time(field, LocalDate::parse);
    }

    public <T> Optional<T> time(String field, java.util.function.Function<String, T> parse) {
        return fields.time(field, parse);
    }

    public <E extends Enum<E> & Coded> Optional<E> code(String field, Class<E> type) {
        return fields.code(field, type);
    }

    public Optional<Integer> step(String field, int low, int high) {
        return fields.step(field, low, high);
    }

    public void missing(String field) {
        fields.needed(field, Optional.empty());
    }

    public void wrong(String field, String code) {
        fields.wrong(field, code);
    }

    /** @return after all fields were asked for */
    public List<FieldProblem> problems() {
        List<FieldProblem> all = new java.util.ArrayList<>(fields.problems());
        fields.leftOver().forEach(field -> all.add(new FieldProblem(field, "unknown")));
        return List.copyOf(all);
    }
}
