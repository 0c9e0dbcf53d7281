package daybook.core.trend;

import java.util.Optional;
import java.util.function.Function;

/** A statistic, or the reason why it cannot be computed from what was logged. Data never cause an exception here. */
public sealed interface Result<T> {

    record Value<T>(T value) implements Result<T> {}

    record Declined<T>(Why why) implements Result<T> {}

    static <T> Result<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Result<T> declined(Why why) {
        return new Declined<>(why);
    }

    default <R> Result<R> map(Function<? super T, ? extends R> f) {
        return switch (this) {
            case Value<T>(T value) -> new Value<>(f.apply(value));
            case Declined<T>(Why why) -> new Declined<>(why);
        };
    }

    default <R> Result<R> then(Function<? super T, Result<R>> f) {
        return switch (this) {
            case Value<T>(T value) -> f.apply(value);
            case Declined<T>(Why why) -> new Declined<>(why);
        };
    }

    /** The value where a reason is of no use, as in a list that leaves gaps. */
    default Optional<T> toOptional() {
        return switch (this) {
            case Value<T>(T value) -> Optional.of(value);
            case Declined<T> ignored -> Optional.empty();
        };
    }
}
