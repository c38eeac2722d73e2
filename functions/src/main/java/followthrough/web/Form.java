package followthrough.web;

import followthrough.web.page.AgainPage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The fields of a form as a browser posts them. Of a field that came more than once the last one counts, as a browser
 * shows it.
 */
public final class Form {
    private static final String NUMBER = "[0-9]{1,18}";

    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** What came of reading a form. */
    public sealed interface Read {
        /** It could be read. */
        record Good(Form form) implements Read {}

        /** It is not a form as browsers post them. */
        record WrongType() implements Read {}

        /** It is one, but its bytes make no text. */
        record Garbled() implements Read {}
    }

    /** Reads the form that a request posts. */
    public static Read of(Request request) {
        String type = request.header("content-type").orElse("");
        if (!MediaType.of(type).equals(MediaType.FORM) || !MediaType.isUtf8(type)) {
            return new Read.WrongType();
        }
        try {
            return new Read.Good(new Form(UrlEncoded.read(utf8(request.body().bytes()))));
        } catch (CharacterCodingException | IllegalArgumentException garbled) {
            return new Read.Garbled();
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** The value of a field; empty if it did not come. */
    public String value(String name) {
        return optional(name).orElse("");
    }

    /** The value of a field, if it came. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(fields.get(name)).map(List::getLast);
    }

    /** The value of a field, if it came with one and no other. */
    Optional<String> single(String name) {
        return optional(name).filter(value -> fields.getOrDefault(name, List.of()).stream().allMatch(value::equals));
    }

    /** The number that a page put into a hidden field; empty if it is none. */
    OptionalLong number(String name) {
        String typed = value(name);
        return typed.matches(NUMBER) ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }

    /**
     * Whether it was sent as it stands, and not by the button of a person: a form that does something without being
     * filled in has an empty field for the press, which its button fills.
     */
    boolean isUnpressed() {
        return optional("press").filter(String::isEmpty).isPresent();
    }

    /** All fields, as {@link #value} gives them. */
    public List<AgainPage.Typed> all() {
        return fields.keySet().stream().map(name -> new AgainPage.Typed(name, value(name))).toList();
    }

    /** All fields by their names. */
    Map<String, String> values() {
        return fields.keySet().stream().collect(Collectors.toMap(name -> name, this::value));
    }

    /** Whether a box was ticked: it came, with a value other than nothing and false. */
    public boolean isTicked(String name) {
        return optional(name).filter(value -> !value.isEmpty() && !value.equals("false")).isPresent();
    }
}
