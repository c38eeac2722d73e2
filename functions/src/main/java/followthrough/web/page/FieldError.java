package followthrough.web.page;

/**
 * What is wrong with a field.
 *
 * @param field its name in the form, as in the API
 * @param problem a sentence that says what to do
 */
public record FieldError(String field, String problem) {}
