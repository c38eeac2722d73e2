package followthrough.contract;

class JournalInDynamoDbLocalTest extends JournalInATable {
    @Override
    Aws aws() {
        return OurAws.tables();
    }
}
