package daybook.app.transfer;

/**
 * What is wrong with a field of a JSON object: never its value.
 *
 * @param code such as {@code unknown-code}, {@code missing}, {@code not-a-date}, {@code not-0-to-3}
 */
public record FieldProblem(String field, String code) {}
