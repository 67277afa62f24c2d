export default evidence => evidence.filter(({ arm }) => arm !== 'control')
