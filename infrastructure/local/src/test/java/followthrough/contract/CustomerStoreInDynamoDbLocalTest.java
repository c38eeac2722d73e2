package followthrough.contract;

class CustomerStoreInDynamoDbLocalTest extends CustomerStoreContract {
    @Override
    Aws aws() {
        return OurAws.tables();
    }
}
