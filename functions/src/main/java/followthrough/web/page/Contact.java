package followthrough.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How and where to find a customer, as known or as typed. Absent ones are empty. */
public record Contact(String name, String mail, String phone, String address, String access) {
    /** The link that dials their number. */
    public String dialled() {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }

    /** The link that shows their address on a map. */
    public String mapped() {
        return "https://www.openstreetmap.org/search?query="
                + URLEncoder.encode(address.replaceAll("\\s+", " "), StandardCharsets.UTF_8);
    }
}
