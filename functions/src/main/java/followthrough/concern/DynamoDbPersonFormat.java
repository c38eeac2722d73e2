package followthrough.concern;

import followthrough.aws.DynamoDbItem;

/** How the personal strings of a concern stand in the table: one item for the person, one for each saying. */
final class DynamoDbPersonFormat {
    static final String PERSON = "PERSON";
    static final String WORDS = "WORDS#";

    static final String PERSON_TYPE = "person";
    static final String WORDS_TYPE = "words";

    private static final int VERSION = 1;
    private static final String NAME = "name";
    private static final String MAIL = "mail";
    private static final String PHONE = "phone";
    private static final String ADDRESS = "address";
    private static final String ACCESS = "access";
    private static final String SAID = "words";

    private DynamoDbPersonFormat() {}

    static DynamoDbItem write(String partition, Person person) {
        return DynamoDbItem.of(PERSON_TYPE, VERSION, partition, PERSON)
                .textUnlessEmpty(NAME, person.name())
                .textUnlessEmpty(MAIL, person.mail())
                .textUnlessEmpty(PHONE, person.phone())
                .textUnlessEmpty(ADDRESS, person.address())
                .textUnlessEmpty(ACCESS, person.access());
    }

    static Person read(DynamoDbItem item) {
        return new Person(item.text(NAME), item.text(MAIL), item.text(PHONE), item.text(ADDRESS), item.text(ACCESS));
    }

    static DynamoDbItem writeWords(String partition, String place, String words) {
        return DynamoDbItem.of(WORDS_TYPE, VERSION, partition, WORDS + place).text(SAID, words);
    }

    static String place(DynamoDbItem item) {
        return item.text(DynamoDbItem.SORT).substring(WORDS.length());
    }

    static String words(DynamoDbItem item) {
        return item.text(SAID);
    }
}
