package followthrough.contract;

class ConcernStoreInDynamoDbLocalTest extends ConcernStoreContract {
    @Override
    Aws aws() {
        return OurAws.tables();
    }
}
