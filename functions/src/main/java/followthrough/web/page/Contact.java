package followthrough.web.page;

/** How and where to find a customer, as known or as typed. Absent ones are empty. */
public record Contact(String name, String mail, String phone, String address, String access) {
    /** The link that dials their number. */
    public String dialled() {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
