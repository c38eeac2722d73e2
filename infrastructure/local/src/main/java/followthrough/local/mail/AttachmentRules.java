package followthrough.local.mail;

import followthrough.document.Node;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What SES refuses of the attachments of simple content. */
final class AttachmentRules {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TYPE = 78;
    private static final int LONGEST_ID = 78;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final long MOST_BYTES = 40L * 1024 * 1024;
    private static final Set<String> DISPOSITIONS = Set.of("", "ATTACHMENT", "INLINE");
    private static final Set<String> ENCODINGS = Set.of("", "BASE64", "QUOTED_PRINTABLE", "SEVEN_BIT");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}]+\\.(?<extension>[^\\p{Cc}.]+)");
    private static final Pattern TYPE =
            Pattern.compile("[\\w.+-]+/[\\w.+-]+(\\s*;\\s*[\\w.+-]+=([\\w.+:-]+|\"[^\"\\p{Cc}]*\"))*");

    /** The developer guide's "unsupported attachment types". */
    private static final Set<String> EXTENSIONS_REFUSED =
            Set.of(
                    """
                    ade adp app asp bas bat cer chm cmd com cpl crt csh der exe fxp gadget hlp hta inf ins isp its js
                    jse ksh lib lnk mad maf mag mam maq mar mas mat mau mav maw mda mdb mde mdt mdw mdz msc msh msh1
                    msh2 mshxml msh1xml msh2xml msi msp mst ops pcd pif plg prf prg reg scf scr sct shb shs sys ps1
                    ps1xml ps2 ps2xml psc1 psc2 tmp url vb vbe vbs vps vsmacros vss vst vsw vxd ws wsc wsf wsh xnk
                    """
                            .split("\\s+"));

    private AttachmentRules() {}

    static void check(List<Node> attachments) {
        attachments.forEach(AttachmentRules::check);
        long bytes = attachments.stream().mapToLong(it -> it.get("RawContent").text().length()).sum();
        MailRules.require(bytes <= MOST_BYTES, "Message length is more than 41943040 bytes long.");
    }

    private static void check(Node attachment) {
        name(attachment.get("FileName").text());
        content(attachment.get("RawContent"));
        attachment.get("ContentType").some().ifPresent(type -> type(type.text()));
        isOneOf(DISPOSITIONS, attachment.get("ContentDisposition"));
        isOneOf(ENCODINGS, attachment.get("ContentTransferEncoding"));
        MailRules.require(attachment.get("ContentId").text().length() <= LONGEST_ID, "Illegal ContentId");
        MailRules.require(
                attachment.get("ContentDescription").text().length() <= LONGEST_DESCRIPTION,
                "Illegal ContentDescription");
    }

    private static void name(String name) {
        var matcher = NAME.matcher(name);
        MailRules.require(name.length() <= LONGEST_NAME && matcher.matches(), "Illegal FileName");
        var extension = matcher.group("extension").toLowerCase(Locale.ROOT);
        MailRules.require(!EXTENSIONS_REFUSED.contains(extension), "Unsupported attachment type");
    }

    private static void type(String type) {
        MailRules.require(type.length() <= LONGEST_TYPE && TYPE.matcher(type).matches(), "Illegal ContentType");
    }

    private static void isOneOf(Set<String> known, Node value) {
        MailRules.require(known.contains(value.text()), "Value failed to satisfy enum value set");
    }

    private static void content(Node content) {
        MailRules.require(content.present(), "Missing RawContent");
        try {
            Base64.getDecoder().decode(content.text());
        } catch (IllegalArgumentException _) {
            MailRules.require(false, "Illegal RawContent");
        }
    }
}
