package followthrough.contract;

class SettingsInDynamoDbLocalTest extends SettingsStoreContract {
    @Override
    Aws aws() {
        return OurAws.tables();
    }
}
