package daybook.core.finding;

/**
 * What the log allows to be said about one topic. Shown: effect, band and n, said firmly. Leaning: a "may", never on a
 * first page. Cannot tell: the default, with what is known and what it would take.
 */
public sealed interface Finding {

    record Shown(Claim claim) implements Finding {}

    record Leaning(Claim claim) implements Finding {}

    /** @param missing why nothing can be said, in numbers */
    record CannotTell(Missing missing) implements Finding {}

    default Topic about() {
        return switch (this) {
            case Shown(Claim claim) -> claim.about();
            case Leaning(Claim claim) -> claim.about();
            case CannotTell(Missing missing) -> missing.about();
        };
    }

    /** @return how many observations stand behind it */
    default int n() {
        return switch (this) {
            case Shown(Claim claim) -> claim.n();
            case Leaning(Claim claim) -> claim.n();
            case CannotTell(Missing missing) -> missing.n();
        };
    }
}
