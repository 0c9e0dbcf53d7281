package daybook.app.cli;

import java.util.List;
import java.util.Optional;

/** The few options that count before the command line is parsed. */
final class EarlyArguments {
    private EarlyArguments() {}

    /** @return the value of {@code --name value} or {@code --name=value}, the last one given */
    static Optional<String> value(List<String> arguments, String name) {
        for (int i = arguments.size() - 1; i >= 0; i--) {
            String argument = arguments.get(i);
            if (argument.startsWith(name + "=")) {
                return Optional.of(argument.substring(name.length() + 1));
            }
            if (argument.equals(name) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
