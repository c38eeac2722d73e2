package followthrough.contract;

class CustomerStoreInMotoTest extends CustomerStoreContract {
    @Override
    Aws aws() {
        return Moto.aws();
    }
}
