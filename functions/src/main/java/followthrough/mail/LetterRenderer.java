package followthrough.mail;

import followthrough.templates.StaticTemplates;
import followthrough.templates.Templates;
import java.util.regex.Pattern;

/** Renders a letter as HTML and as text, with the same content. */
public final class LetterRenderer {
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private final Templates templates = new StaticTemplates();

    /** Both forms of a letter. */
    public RenderedLetter render(Letter letter) {
        return new RenderedLetter(
                NOT_IN_A_LINE.matcher(letter.subject()).replaceAll(" ").strip(),
                templates.mailLetter(letter).render(),
                TextLetter.render(letter));
    }
}
