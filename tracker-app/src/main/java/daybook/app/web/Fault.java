package daybook.app.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Tells of what type a fault was and where in our code it happened. Its message could quote what somebody typed. */
public final class Fault {
    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);

    private Fault() {}

    public static void tell(Throwable fault) {
        LOG.error("fault: {}", told(fault));
    }

    static String told(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .map(cause -> cause.getClass().getName() + where(cause) + template(cause))
                .collect(Collectors.joining(", caused by "));
    }

    private static String template(Throwable cause) {
        return cause instanceof TemplateProcessingException page
                ? " in " + page.getTemplateName() + ":" + page.getLine()
                : "";
    }

    private static String where(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("daybook.")
                        // every request passes through the door
                        && !frame.getClassName().startsWith("daybook.app.security."))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
