package daybook.core.word;

import java.util.Optional;

/** A word of the vocabulary with the code it is stored and exchanged under. The constant may be renamed, the code never. */
public interface Coded {

    /** @return kebab-case ASCII, unique within its type, stable for ever */
    String code();

    /** @return the constant of {@code type} with this code, or empty when there is none */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
