import { use, write } from './lib.mjs'

await use()
write(['works'], ['known bug', '<skipped type="pytest.xfail" message="a known bug"/>'])
